//! The common part of scalars that are JSON strings: parsing from the left, and reading and writing as a string.

/// A parser of a text from the left. Each method returns what it looks for, if present, and moves past it.
pub(super) struct Cursor<'a> {
    bytes: &'a [u8],
}

impl<'a> Cursor<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Self { bytes: text.as_bytes() }
    }

    pub(super) fn is_at_end(&self) -> bool {
        self.bytes.is_empty()
    }

    /// Moves past `byte` and returns `true` if it comes next.
    pub(super) fn take(&mut self, byte: u8) -> bool {
        match self.bytes.split_first() {
            Some((first, rest)) if *first == byte => {
                self.bytes = rest;
                true
            }
            _ => false,
        }
    }

    /// Returns all digits up to the next other character.
    pub(super) fn digits(&mut self) -> &'a [u8] {
        let count = self.bytes.iter().take_while(|byte| byte.is_ascii_digit()).count();
        let (digits, rest) = self.bytes.split_at(count);
        self.bytes = rest;
        digits
    }

    /// Returns a number of exactly two digits and at most `limit`.
    pub(super) fn two_digits(&mut self, limit: u8) -> Option<u8> {
        let [tens @ b'0'..=b'9', ones @ b'0'..=b'9', rest @ ..] = self.bytes else {
            return None;
        };
        let value = (tens - b'0') * 10 + (ones - b'0');
        self.bytes = rest;
        (value <= limit).then_some(value)
    }
}

/// Returns the number that a text of digits represents, or `None` if it is empty or does not fit a `u64`.
pub(super) fn number(digits: &[u8]) -> Option<u64> {
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// Implements `Wire` and `Display`-based conversions for a scalar that is a JSON string.
///
/// The type has `fn parse(&str) -> Option<(Self, bool)>`; the flag is `true` if the value is written exactly as it
/// was read.
macro_rules! text_scalar {
    ($scalar:ty, $name:literal, $value_type:expr) => {
        impl ::std::str::FromStr for $scalar {
            type Err = crate::edm::ParseError;

            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Self::parse(text).map(|(value, _)| value).ok_or(crate::edm::ParseError::new($name))
            }
        }

        impl TryFrom<&str> for $scalar {
            type Error = crate::edm::ParseError;

            fn try_from(text: &str) -> Result<Self, Self::Error> {
                text.parse()
            }
        }

        impl ::std::fmt::Debug for $scalar {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                ::std::fmt::Display::fmt(self, f)
            }
        }

        impl crate::model::Wire for $scalar {
            fn value_type() -> crate::model::ValueType {
                $value_type
            }

            fn read(reader: &mut crate::codec::Reader<'_>) -> Result<Self, crate::codec::ReadError> {
                let (value, exact) = Self::parse(&reader.string()?).ok_or(crate::codec::ReadError::TypeMismatch)?;
                if !exact {
                    reader.note_inexact();
                }
                Ok(value)
            }

            fn write(&self, writer: &mut crate::codec::Writer) {
                writer.plain(self);
            }

            fn same(&self, other: &Self) -> bool {
                self == other
            }
        }
    };
}

pub(super) use text_scalar;
