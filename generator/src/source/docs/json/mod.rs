//! JSON as pages write it: nearly always strict; where it isn't, with the mistakes that people make.

mod parser;

use std::collections::BTreeSet;
use std::fmt;

use serde_json::Value;

/// What a body holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// JSON as the standard has it.
    Strict(Value),
    /// What is clearly meant, and what had to be repaired for it.
    Repaired(Value, BTreeSet<Repair>),
    /// Why it means nothing.
    Unreadable(Unreadable),
}

impl Json {
    /// The value, unless it is unreadable.
    pub fn value(&self) -> Option<&Value> {
        match self {
            Self::Strict(value) | Self::Repaired(value, _) => Some(value),
            Self::Unreadable(_) => None,
        }
    }
}

/// A departure from JSON whose meaning is clear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Repair {
    /// A byte order mark.
    ByteOrderMark,
    /// Space that JSON doesn't know, such as one that doesn't break.
    Space,
    /// `//`, `/* */` or `#`.
    Comment,
    /// `...` in place of what was left out.
    Ellipsis,
    /// A comma before a closing bracket, or two in a row.
    ExtraComma,
    /// No comma between two members or items.
    MissingComma,
    /// A key without quotes.
    UnquotedKey,
    /// A value without quotes that is neither a number nor a literal.
    UnquotedValue,
    /// Single quotes.
    SingleQuotes,
    /// Typographic quotes.
    SmartQuotes,
    /// A quote inside of a string that isn't escaped.
    InnerQuote,
    /// A line break or other control character inside of a string.
    ControlCharacter,
    /// A backslash before a character that needs none.
    BadEscape,
    /// A literal in another case, such as `True`.
    LiteralCase,
    /// A number that JSON doesn't have, such as `.5`.
    Number,
    /// A closing bracket too many at the end.
    ExtraBracket,
    /// Closing brackets missing at the end.
    MissingBracket,
    /// Members without the braces around them.
    MissingBraces,
}

/// Why a text cannot be read as JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unreadable {
    /// What is wrong.
    pub reason: &'static str,
    /// Its line within the text, from 1.
    pub line: usize,
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} in line {}", self.reason, self.line)
    }
}

/// Reads a text, repairing what it must.
pub fn read(text: &str) -> Json {
    if let Ok(value) = serde_json::from_str(text) {
        return Json::Strict(value);
    }
    match parser::parse(text) {
        Ok((value, repairs)) => Json::Repaired(value, repairs),
        Err(unreadable) => Json::Unreadable(unreadable),
    }
}

/// The value of a text, if it can be read at all.
pub(super) fn lenient(text: &str) -> Option<Value> {
    read(text).value().cloned()
}
