//! Provenance: which source a fact comes from.

/// Where an element of the model is known from.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// The service's metadata.
    #[default]
    Metadata,
    /// A reference page alone, by its name under `documented/`.
    Documented(String),
}

impl Origin {
    /// Whether the metadata itself has it.
    pub fn is_metadata(&self) -> bool {
        *self == Self::Metadata
    }
}
