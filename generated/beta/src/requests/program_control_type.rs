// @generated
use crate::{mg, models};

/// One `microsoft.graph.programControlType`, by its URL.
///
/// For example `/programControlTypes/{programControlType-id}`.
pub type ProgramControlTypeResource = mg::One<models::ProgramControlType>;

/// A collection of `microsoft.graph.programControlType`, by its URL.
///
/// For example `/programControlTypes`.
pub type ProgramControlTypeCollection = mg::Many<
    models::ProgramControlType,
    ProgramControlTypeResource,
>;
