// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.programControl`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/programcontrol?view=graph-rest-beta>
    ProgramControl "microsoft.graph.programControl" "entity" : super::Entity;
    /// `controlId`: String, not null
    control_id "controlId" "r": String,
    /// `controlTypeId`: String, not null
    control_type_id "controlTypeId" "r": String,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `owner`: userIdentity
    owner "owner": mg::Boxed<super::UserIdentity>,
    /// `programId`: String, not null
    program_id "programId" "r": String,
    /// `resource`: programResource
    resource "resource": mg::Boxed<super::ProgramResource>,
    /// `status`: String
    status "status": String,
}

mg::derived_from! { ProgramControl: super::Entity }

impl ProgramControl {
    /// `program`: `program`, contained
    pub const PROGRAM: mg::Nav<ProgramControl, super::Program> = mg::Nav::new("program");
}
