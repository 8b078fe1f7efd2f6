// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.program`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/program?view=graph-rest-beta>
    Program "microsoft.graph.program" "entity" : super::Entity;
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { Program: super::Entity }

impl Program {
    /// `controls`: many `programControl`, contained
    pub const CONTROLS: mg::Nav<Program, Vec<super::ProgramControl>> = mg::Nav::new(
        "controls",
    );
}
