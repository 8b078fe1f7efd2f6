// @generated
use crate::mg;

/// Entity type [`microsoft.graph.programControlType`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`ProgramControlTypeCollection`], for example `graph.program_control_types()`.
///
/// [`ProgramControlTypeCollection`]: crate::requests::program_control_type::ProgramControlTypeCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/programcontroltype?view=graph-rest-beta
pub struct ProgramControlType {
    /// `controlTypeGroupId`.
    pub control_type_group_id: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProgramControlType: "microsoft.graph.programControlType", entity, base super::Entity;
    control_type_group_id: "controlTypeGroupId",
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { ProgramControlType: super::Entity }
