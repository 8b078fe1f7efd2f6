// @generated
use crate::{mg, models};

/// One `microsoft.graph.sectionMap`, by its URL.
pub type SectionMapResource = mg::One<models::SectionMap>;

/// A collection of `microsoft.graph.sectionMap`, by its URL.
pub type SectionMapCollection = mg::Many<models::SectionMap, SectionMapResource>;
