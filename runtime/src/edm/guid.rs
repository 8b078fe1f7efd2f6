//! `Edm.Guid`.

use std::fmt;

use super::text::text_scalar;
use crate::model::ValueType;

/// A UUID: `b2a3c1de-1111-4222-8333-444455556666`, in lower case.
#[derive(Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Guid(uuid::Uuid);

impl Guid {
    /// The one of these bytes, in the order they are written.
    pub const fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(uuid::Uuid::from_bytes(bytes))
    }

    /// All zeros.
    pub const fn nil() -> Self {
        Self(uuid::Uuid::nil())
    }

    /// The bytes, in the order they are written.
    pub const fn into_bytes(self) -> [u8; 16] {
        self.0.into_bytes()
    }

    /// The same as a type of the `uuid` crate.
    pub const fn as_uuid(&self) -> &uuid::Uuid {
        &self.0
    }

    /// Also without hyphens, in braces, or behind `urn:uuid:`.
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
