//! The same content as JSON, for comparison with other implementations of the vocabulary.

use serde_json::{Map, Value as Json};

use super::layout::Block;
use super::tree::Value;

/// What a block says, without its layout.
pub(super) fn json(block: &Block<'_>) -> Json {
    match block {
        Block::Map(entries) => {
            Json::Object(entries.iter().map(|(key, block)| (key.to_string(), json(block))).collect())
        }
        Block::List(items) => Json::Array(items.iter().map(json).collect()),
        Block::Element(entries) => {
            Json::Object(entries.iter().map(|(key, value)| (key.to_string(), value_json(value))).collect())
        }
        Block::Value(value) => value_json(value),
    }
}

fn value_json(value: &Value<'_>) -> Json {
    match value {
        Value::Null => Json::Null,
        Value::Bool(value) => Json::Bool(*value),
        Value::Int(number) => Json::from(*number),
        // A float here is the text of a finite number, so it parses; if not, its text says more than nothing.
        Value::Float(text) => text.parse::<f64>().map_or_else(|_| Json::from(text.as_ref()), Json::from),
        Value::Text(text) => Json::from(text.as_ref()),
        Value::List(items) => Json::Array(items.iter().map(|item| value_json(&item.value)).collect()),
        Value::Map(entries) => Json::Object(
            entries.iter().map(|entry| (entry.key.to_string(), value_json(&entry.node.value))).collect::<Map<_, _>>(),
        ),
    }
}
