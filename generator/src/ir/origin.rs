//! The source of a fact.

/// The source of an element of the model.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// The service's metadata.
    #[default]
    Metadata,
    /// A reference page alone. The string is the page's name under `documented/`.
    Documented(String),
}

impl Origin {
    /// Whether the element comes from the metadata.
    pub fn is_metadata(&self) -> bool {
        *self == Self::Metadata
    }
}
