//! Compares JSON texts by their meaning.

use std::borrow::Cow;
use std::collections::BTreeMap;

use super::error::DecodeError;
use super::number::Number;
use super::reader::{ReadError, Reader};
use super::{JsonKind, SyntaxProblem};

/// A JSON value in a form that ignores the order of members, the spelling of numbers, and escapes.
#[derive(Debug, PartialEq, Eq)]
enum Tree<'a> {
    Null,
    Boolean(bool),
    Number(Number),
    String(Cow<'a, str>),
    Array(Vec<Tree<'a>>),
    Object(BTreeMap<Cow<'a, str>, Tree<'a>>),
}

fn read<'a>(reader: &mut Reader<'a>) -> Result<Tree<'a>, ReadError> {
    Ok(match reader.kind() {
        Some(JsonKind::Null) => {
            reader.null()?;
            Tree::Null
        }
        Some(JsonKind::Boolean) => Tree::Boolean(reader.boolean()?),
        Some(JsonKind::Number) => Tree::Number(Number::new(reader.number()?)),
        Some(JsonKind::String) => Tree::String(reader.string()?),
        Some(JsonKind::Array) => {
            let mut items = Vec::new();
            reader.array(&mut |reader| {
                items.push(read(reader)?);
                Ok(())
            })?;
            Tree::Array(items)
        }
        Some(JsonKind::Object) => {
            let mut members = BTreeMap::new();
            reader.object(&mut |reader, name| {
                members.insert(name, read(reader)?);
                Ok(())
            })?;
            Tree::Object(members)
        }
        None => return Err(reader.syntax(SyntaxProblem::ExpectedValue)),
    })
}

fn parse(text: &str) -> Result<Tree<'_>, DecodeError> {
    let mut reader = Reader::new(text);
    let tree = read(&mut reader).map_err(ReadError::into_error)?;
    reader.finish()?;
    Ok(tree)
}

/// Returns `true` if two JSON texts have the same meaning: members in any order, numbers by decimal value, strings
/// exactly.
///
/// # Errors
///
/// Returns an error if one of the texts is not JSON.
pub fn equivalent(left: &str, right: &str) -> Result<bool, DecodeError> {
    Ok(parse(left)? == parse(right)?)
}

/// Compares two texts that are known to be JSON.
pub(crate) fn same_json(left: &str, right: &str) -> bool {
    left == right || equivalent(left, right).unwrap_or(false)
}
