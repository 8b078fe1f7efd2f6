// @generated
use crate::mg;

/// Entity type [`microsoft.graph.program`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`ProgramCollection`](crate::requests::program::ProgramCollection), for example
/// `graph.programs()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/program?view=graph-rest-beta
pub struct Program {
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Program: "microsoft.graph.program", entity, base super::Entity;
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
}

mg::derived_from! { Program: super::Entity }

impl Program {
    /// `controls`: many [`ProgramControl`](super::ProgramControl).
    pub const CONTROLS: mg::Nav<Program, Vec<super::ProgramControl>> = mg::Nav::new(
        "controls",
    );
}
