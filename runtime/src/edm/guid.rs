//! `Edm.Guid`.

use std::fmt;

use super::text::text_scalar;
use crate::model::ValueType;

/// A UUID, written in lower case: `b2a3c1de-1111-4222-8333-444455556666`.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Guid(uuid::Uuid);

impl Guid {
    /// Creates a GUID from its bytes, in the order of its text.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(uuid::Uuid::from_bytes(bytes))
    }

    /// Returns the GUID of all zeros.
    pub const fn nil() -> Self {
        Self(uuid::Uuid::nil())
    }

    /// Returns the bytes, in the order of the text.
    pub const fn into_bytes(self) -> [u8; 16] {
        self.0.into_bytes()
    }

    /// Returns the value as a type of the `uuid` crate.
    pub const fn as_uuid(&self) -> &uuid::Uuid {
        &self.0
    }

    /// Parses a GUID. It may also be written without hyphens, in braces, or after `urn:uuid:`.
    fn parse(text: &str) -> Option<(Self, bool)> {
        let guid = uuid::Uuid::try_parse(text).ok()?;
        let exact = text.len() == 36 && !text.bytes().any(|byte| byte.is_ascii_uppercase());
        Some((Self(guid), exact))
    }
}

impl From<uuid::Uuid> for Guid {
    fn from(guid: uuid::Uuid) -> Self {
        Self(guid)
    }
}

impl From<Guid> for uuid::Uuid {
    fn from(guid: Guid) -> Self {
        guid.0
    }
}

impl fmt::Display for Guid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

text_scalar!(Guid, "Edm.Guid", ValueType::bare("Edm.Guid"));
