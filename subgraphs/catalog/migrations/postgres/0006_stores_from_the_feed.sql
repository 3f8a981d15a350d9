-- Stores are kept from now on, and the feed has all of them: the projection reads it anew. What it holds already stays.
DELETE FROM checkpoints WHERE producer = 'sellers';
