//! What can go wrong while JSON is read. No error ever holds a value that was read.

use std::fmt;

/// The kind of a JSON value, for messages.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum JsonKind {
    /// `null`
    Null,
    /// `true` or `false`
    Boolean,
    /// A number
    Number,
    /// A string
    String,
    /// An array
    Array,
    /// An object
    Object,
}

impl JsonKind {
    /// The kind of a value that begins with this byte, if a value can.
    pub(crate) fn of_first_byte(byte: u8) -> Option<Self> {
        Some(match byte {
            b'n' => Self::Null,
            b't' | b'f' => Self::Boolean,
            b'-' | b'0'..=b'9' => Self::Number,
            b'"' => Self::String,
            b'[' => Self::Array,
            b'{' => Self::Object,
            _ => return None,
        })
    }

    /// The kind of a well-formed JSON text.
    pub(crate) fn of_text(text: &str) -> Self {
        text.bytes().find_map(Self::of_first_byte).unwrap_or(Self::Null)
    }
}

impl fmt::Display for JsonKind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Null => "null",
            Self::Boolean => "a Boolean",
            Self::Number => "a number",
            Self::String => "a string",
            Self::Array => "an array",
            Self::Object => "an object",
        })
    }
}

/// A value that does not fit the declared type of its property. The value itself is not in here, since it may be secret.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub struct TypeMismatch {
    /// JSON pointer (RFC 6901) from the object that was read to the value.
    pub pointer: String,
    /// The declared type, as an OData name: `Edm.Int32`, `Collection(microsoft.graph.user)`.
    pub expected: String,
    /// What was there instead. The kind may be the right one and the content not, as with a text that is no date.
    pub found: JsonKind,
}

impl fmt::Display for TypeMismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let at = if self.pointer.is_empty() { "the root" } else { self.pointer.as_str() };
        write!(f, "{} at {at} does not fit {}", self.found, self.expected)
    }
}

/// Why a text could not be decoded.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// The text is not JSON.
    #[error("malformed JSON at byte {offset}: {problem}")]
    Syntax {
        /// Bytes before the place.
        offset: usize,
        /// What is wrong there.
        problem: SyntaxProblem,
    },
    /// The bytes are not UTF-8.
    #[error("not UTF-8 at byte {offset}")]
    Utf8 {
        /// Bytes before the place.
        offset: usize,
    },
    /// Objects and arrays are nested deeper than [`MAX_DEPTH`](crate::codec::MAX_DEPTH).
    #[error("nested deeper than {limit} levels at byte {offset}")]
    TooDeep {
        /// Bytes before the place.
        offset: usize,
        /// The deepest nesting that is read.
        limit: usize,
    },
    /// The value takes far more memory than its text. Clients limit it by
    /// [`max_body_size`](crate::ClientBuilder::max_body_size), and all else to 16 times the text or 256 MiB.
    #[error("the value takes more than {limit} bytes of memory")]
    TooMuchMemory {
        /// In bytes.
        limit: usize,
    },
    /// A value has another type than the requested one: the root of a text always, a property in strict mode only.
    #[error("{0}")]
    TypeMismatch(TypeMismatch),
    /// A number is well-formed JSON, but `serde_json::Value` cannot hold it.
    #[error("a number is out of the range of a double")]
    NumberOutOfRange,
}

/// What is wrong with a text that is not JSON.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error)]
#[non_exhaustive]
pub enum SyntaxProblem {
    /// The text ends inside a value.
    #[error("the text ends too early")]
    UnexpectedEnd,
    /// No value begins here.
    #[error("expected a value")]
    ExpectedValue,
    /// A name in quotes is missing.
    #[error("expected a property name")]
    ExpectedName,
    /// A colon is missing.
    #[error("expected a colon")]
    ExpectedColon,
    /// Neither a comma nor the closing bracket.
    #[error("expected a comma or the end of the array or object")]
    ExpectedCommaOrEnd,
    /// Something follows the value.
    #[error("unexpected text after the value")]
    TrailingText,
    /// A number with a leading zero, or without digits where they are due.
    #[error("invalid number")]
    InvalidNumber,
    /// A backslash followed by something that JSON does not know.
    #[error("invalid escape")]
    InvalidEscape,
    /// Half of a surrogate pair.
    #[error("unpaired surrogate")]
    UnpairedSurrogate,
    /// A control character inside a string.
    #[error("control character in a string")]
    ControlCharacter,
}
