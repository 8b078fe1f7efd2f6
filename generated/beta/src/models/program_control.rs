// @generated
use crate::mg;

/// Entity type [`microsoft.graph.programControl`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`ProgramControlCollection`](crate::requests::program_control::ProgramControlCollection), for
/// example `graph.program_controls()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/programcontrol?view=graph-rest-beta
pub struct ProgramControl {
    /// `controlId`. Never null.
    pub control_id: mg::Field<String>,
    /// `controlTypeId`. Never null.
    pub control_type_id: mg::Field<String>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `owner`.
    pub owner: mg::Field<mg::Boxed<super::UserIdentity>>,
    /// `programId`. Never null.
    pub program_id: mg::Field<String>,
    /// `resource`.
    pub resource: mg::Field<mg::Boxed<super::ProgramResource>>,
    /// `status`.
    pub status: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ProgramControl: "microsoft.graph.programControl", entity, base super::Entity;
    control_id: "controlId" required,
    control_type_id: "controlTypeId" required,
    created_date_time: "createdDateTime" required,
    display_name: "displayName",
    id: "id" key required,
    owner: "owner",
    program_id: "programId" required,
    resource: "resource",
    status: "status",
}

mg::derived_from! { ProgramControl: super::Entity }

impl ProgramControl {
    /// `program`: [`Program`](super::Program).
    pub const PROGRAM: mg::Nav<ProgramControl, super::Program> = mg::Nav::new("program");
}
