-- A new version of the configuration with its audit line, or nothing. Every check comes before the first write.
-- KEYS  1 the configuration, 2 audit
-- ARGV  1 the version it was made on, 2 document, 3 wrapped key, 4 when, 5 how many older versions are kept,
--       then the fields of the audit line
-- gives the new version, or nil when another one came in between
-- The newest stands in v, d, k and t; an older one in d:<version>, k:<version> and t:<version>.
for i, hoort in ipairs({ 'hash', 'stream' }) do
  local soort = redis.call('TYPE', KEYS[i]).ok
  if soort ~= 'none' and soort ~= hoort then
    return redis.error_reply('WRONGTYPE een sleutel van de opslag heeft een ander type')
  end
end
local oud = redis.call('HMGET', KEYS[1], 'v', 'd', 'k', 't')
local versie = oud[1] or '0'
local nieuw = string.format('%d', tonumber(ARGV[1]) + 1)
if versie ~= ARGV[1] then
  -- The same once more, because its answer got lost: no two documents have the same key.
  return versie == nieuw and oud[3] == ARGV[3] and tonumber(nieuw) or false
end

if oud[1] then
  redis.call('HSET', KEYS[1], 'd:' .. versie, oud[2], 'k:' .. versie, oud[3], 't:' .. versie, oud[4])
end
redis.call('HSET', KEYS[1], 'v', nieuw, 'd', ARGV[2], 'k', ARGV[3], 't', ARGV[4])
local weg = string.format('%d', tonumber(nieuw) - tonumber(ARGV[5]) - 1)
redis.call('HDEL', KEYS[1], 'd:' .. weg, 'k:' .. weg, 't:' .. weg)
redis.call('XADD', KEYS[2], '*', unpack(ARGV, 6))
return tonumber(nieuw)
