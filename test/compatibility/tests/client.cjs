// Takes the place of the tests' own client, which knows fixed ports: the same requests, to the addresses that are given.
const ask = async (url, request, headers = {}) => {
  const answer = await fetch(url, {
    method: 'POST',
    headers: { accept: 'application/json', 'content-type': 'application/json', ...headers },
    body: JSON.stringify(request),
  });
  return answer.ok && answer.headers.get('content-type')?.startsWith('application/json')
    ? answer.json()
    : answer.text();
};

exports.productsRequest = (request, headers) => ask(process.env.PRODUCTS_URL, request, headers);
exports.routerRequest = (request, headers) => ask(process.env.ROUTER_URL, request, headers);
