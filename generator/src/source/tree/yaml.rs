//! Any YAML, through the `serde_yaml` fork that the workspace uses.

use std::collections::BTreeMap;

use serde::de::DeserializeSeed;

use super::reading::{Places, Reading, Rules};
use super::{At, Node};

pub(crate) use super::reading::Keys;

/// Why a text is no YAML that can be read.
#[derive(Clone, Debug)]
pub(crate) struct Malformed {
    /// What is wrong.
    pub message: String,
    /// The byte where that shows.
    pub offset: usize,
}

/// How many brackets may be open at once. The parser looks at all of them at every token, so that many thousands would
/// keep it busy for hours; nothing that is read goes deeper than a few dozen.
const MOST_BRACKETS: usize = 1000;

/// Where too many brackets are open, texts with brackets in them included.
fn too_deep(text: &str) -> Option<usize> {
    let mut open = 0_usize;
    text.bytes().position(|byte| {
        match byte {
            b'[' | b'{' => open += 1,
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
        open > MOST_BRACKETS
    })
}

/// Reads a file's only document.
pub(crate) fn read(text: &str, keys: Keys) -> Result<Node<'_>, Malformed> {
    if let Some(offset) = too_deep(text) {
        return Err(Malformed { message: format!("more than {MOST_BRACKETS} brackets are open"), offset });
    }
    let rules = Rules::new(text, Places::numbers(None), keys);
    Reading(&rules).deserialize(serde_yaml::Deserializer::from_str(text)).map_err(|error| {
        let message = error.to_string();
        // The parser appends the place, which a diagnostic shows anyway.
        let message = message.split(" at line ").next().unwrap_or(&message).to_owned();
        Malformed { message, offset: error.location().map_or(0, |at| offset(text, at.line(), at.column())) }
    })
}

/// The byte where the value or key of that number starts.
///
/// serde tells no places of values that are fine, only of errors: so the file is read again, with an error at that node.
pub(crate) fn find(text: &str, keys: Keys, at: At) -> usize {
    let rules = Rules::new(text, Places::numbers(Some(at.0)), keys);
    match Reading(&rules).deserialize(serde_yaml::Deserializer::from_str(text)) {
        Err(error) => error.location().map_or(0, |at| offset(text, at.line(), at.column())),
        Ok(_) => 0,
    }
}

/// The bytes where many values or keys start, by their numbers, or where the text before them does.
///
/// The parser tells a text's place as a part of the file, but counts characters where it should count bytes: so the file
/// is read again with `x` for every character that is more than a byte. None of those means anything to YAML.
pub(crate) fn find_all(text: &str, keys: Keys, wanted: impl Iterator<Item = At>) -> BTreeMap<u32, u32> {
    let ascii: String = text.chars().map(|c| if c.is_ascii() { c } else { 'x' }).collect();
    let rules = Rules::new(&ascii, Places::wanted(&ascii, wanted.map(|at| at.0)), keys);
    // Whoever asks has read the text, and it says the same with other letters.
    let _ = Reading(&rules).deserialize(serde_yaml::Deserializer::from_str(&ascii));
    let Places::Wanted { wanted, .. } = rules.places else { return BTreeMap::new() };
    let mut found = wanted.into_inner();
    if ascii.len() != text.len() {
        // From characters to bytes, in one pass for all.
        let mut ordered: Vec<&mut u32> = found.values_mut().collect();
        ordered.sort();
        let mut characters = text.char_indices().enumerate();
        let mut here = (0, 0);
        for place in ordered {
            while here.0 < *place as usize {
                let Some((number, (byte, _))) = characters.next() else { break };
                here = (number, byte);
            }
            *place = u32::try_from(here.1).unwrap_or(u32::MAX);
        }
    }
    found
}

/// The byte offset of a line and a column in characters, both from 1.
pub(super) fn offset(text: &str, line: usize, column: usize) -> usize {
    let start: usize = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum();
    let rest = text.get(start..).unwrap_or_default();
    let line_end = rest.find('\n').unwrap_or(rest.len());
    let in_line = rest.char_indices().nth(column.saturating_sub(1)).map_or(line_end, |(at, _)| at.min(line_end));
    start + in_line
}
