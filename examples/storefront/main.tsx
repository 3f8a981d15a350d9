document.title = 'Storefront';
