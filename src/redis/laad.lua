#!lua flags=no-writes
-- Everything a turn needs, in one round trip.
-- KEYS  1 the configuration, then the records, then the record that may name an active one (if asked), the record of the operation (if asked),
--       then the list (if asked), then the load points (if asked), then the records by number (if asked), then the references
-- ARGV  1 number of records, 2 '1' when an active record is asked, 3 the operation or '', 4 how many of the list or '', 5 '1' when load points are asked,
--       6 from which place of the list, 7 the number of a vraag or ''
-- gives {records, active or nil, found through references, result of the operation or nil, those on the list,
--       the version of the configuration or nil, load points as name, number, name, number, the one with the number asked or nil};
--       a record is {version, document, wrapped key, number}, or nil when the key holds something else;
--       an active, found or numbered record is {its key, record}
-- The keys that are found here share the hash tag of those given, so that they lie in the same slot.
local aantal = tonumber(ARGV[1])
local volgende = 1 + aantal

local function lees(sleutel)
  local velden = redis.pcall('HMGET', sleutel, 'v', 'd', 'k', 'n')
  return not velden.err and velden
end

local function lees_gevonden(gevonden)
  return type(gevonden) == 'string' and { gevonden, lees(gevonden) }
end

local records = {}
for i = 1, aantal do records[i] = lees(KEYS[1 + i]) end

local actieve = false
if ARGV[2] == '1' then
  volgende = volgende + 1
  actieve = lees_gevonden(redis.pcall('HGET', KEYS[volgende], 'a'))
end

local eerder = false
if ARGV[3] ~= '' then
  volgende = volgende + 1
  local veld = redis.pcall('HGET', KEYS[volgende], 'o:' .. ARGV[3])
  eerder = type(veld) == 'string' and string.match(veld, '^%d+|(.*)$') or false
end

local lijst = {}
if ARGV[4] ~= '' then
  volgende = volgende + 1
  local vanaf = tonumber(ARGV[6])
  local leden = redis.pcall('ZRANGE', KEYS[volgende], vanaf, vanaf + tonumber(ARGV[4]) - 1)
  for i, lid in ipairs(leden.err and {} or leden) do lijst[i] = lees_gevonden(lid) end
end

local belasting = {}
if ARGV[5] == '1' then
  volgende = volgende + 1
  local punten = redis.pcall('HGETALL', KEYS[volgende])
  belasting = punten.err and {} or punten
end

local genummerd = false
if ARGV[7] ~= '' then
  volgende = volgende + 1
  genummerd = lees_gevonden(redis.pcall('HGET', KEYS[volgende], ARGV[7]))
end

local via = {}
for i = volgende + 1, #KEYS do via[i - volgende] = lees_gevonden(redis.pcall('GET', KEYS[i])) end

local versie = redis.pcall('HGET', KEYS[1], 'v')
return { records, actieve, via, eerder, lijst, type(versie) == 'string' and versie, belasting, genummerd }
