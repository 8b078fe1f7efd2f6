//! [`DeltaState`]: the state of a delta query.

use std::convert::Infallible;
use std::fmt;
use std::str::FromStr;

/// The state of a delta query, from which a later run continues. Store it as text, unchanged.
///
/// It is a URL with the service's token and the query of the first request; `Debug` therefore shows the URL without
/// its query. A state is valid only for the cloud it came from.
///
/// ```
/// use msgraph_core::delta::DeltaState;
///
/// # fn main() -> Result<(), std::convert::Infallible> {
/// let link = "https://graph.microsoft.com/beta/users/delta?$deltatoken=abc";
/// let state: DeltaState = link.parse()?;
/// assert_eq!(state.as_str(), link);
/// # Ok(())
/// # }
/// ```
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct DeltaState(String);

impl DeltaState {
    pub(super) fn at(url: String) -> Self {
        Self(url)
    }

    /// Returns the state as text. [`parse`](str::parse) reads it again.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<String> for DeltaState {
    /// Creates a state from a delta link, such as [`Page::delta_link`](crate::Page::delta_link).
    fn from(link: String) -> Self {
        Self(link)
    }
}

impl FromStr for DeltaState {
    type Err = Infallible;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        Ok(Self(text.trim().to_owned()))
    }
}

impl fmt::Display for DeltaState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for DeltaState {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "DeltaState({})", self.0.split('?').next().unwrap_or_default())
    }
}

#[cfg(feature = "serde")]
impl serde::Serialize for DeltaState {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

#[cfg(feature = "serde")]
impl<'de> serde::Deserialize<'de> for DeltaState {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self)
    }
}
