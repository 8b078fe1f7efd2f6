// @generated
use crate::{mg, models};

/// One `microsoft.graph.teamsAdministration.numberAssignment`, by its URL.
///
/// For example `/admin/teams/telephoneNumberManagement/numberAssignments/{numberAssignment-id}`.
pub type NumberAssignmentResource = mg::One<
    models::teams_administration::NumberAssignment,
>;

mg::builder! {
    /// A collection of `microsoft.graph.teamsAdministration.numberAssignment`, by its URL.
    ///
    /// For example `/admin/teams/telephoneNumberManagement/numberAssignments`.
    NumberAssignmentCollection(mg::Many<models::teams_administration::NumberAssignment, NumberAssignmentResource>)
}

impl NumberAssignmentCollection {
    /// `POST …/microsoft.graph.teamsAdministration.assignNumber`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TeamsTelephoneNumber.ReadWrite.All** | **TeamsTelephoneNumber.ReadWrite.All** |
    #[inline]
    pub fn assign_number(&self, parameters: AssignNumber) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.teamsAdministration.assignNumber",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.teamsAdministration.unassignNumber`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TeamsTelephoneNumber.ReadWrite.All** | **TeamsTelephoneNumber.ReadWrite.All** |
    #[inline]
    pub fn unassign_number(&self, parameters: UnassignNumber) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.teamsAdministration.unassignNumber",
            &parameters,
        )
    }

    /// `POST …/microsoft.graph.teamsAdministration.updateNumber`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TeamsTelephoneNumber.ReadWrite.All** | **TeamsTelephoneNumber.ReadWrite.All** |
    #[inline]
    pub fn update_number(&self, parameters: UpdateNumber) -> mg::Request<()> {
        mg::Path::action_with(
            self,
            "microsoft.graph.teamsAdministration.updateNumber",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.teamsAdministration.assignNumber`.
    AssignNumber "microsoft.graph.teamsAdministration.assignNumber" "parameters";
    /// `assignmentCategory`: microsoft.graph.teamsAdministration.assignmentCategory
    assignment_category "assignmentCategory": mg::Open<models::teams_administration::AssignmentCategory>,
    /// `assignmentTargetId`: String, not null
    assignment_target_id "assignmentTargetId" "r": String,
    /// `locationId`: String
    location_id "locationId": String,
    /// `numberType`: microsoft.graph.teamsAdministration.numberType, not null
    number_type "numberType" "r": mg::Open<models::teams_administration::NumberType>,
    /// `telephoneNumber`: String, not null
    telephone_number "telephoneNumber" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.teamsAdministration.unassignNumber`.
    UnassignNumber "microsoft.graph.teamsAdministration.unassignNumber" "parameters";
    /// `numberType`: microsoft.graph.teamsAdministration.numberType
    number_type "numberType": mg::Open<models::teams_administration::NumberType>,
    /// `telephoneNumber`: String
    telephone_number "telephoneNumber": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.teamsAdministration.updateNumber`.
    UpdateNumber "microsoft.graph.teamsAdministration.updateNumber" "parameters";
    /// `locationId`: String
    location_id "locationId": String,
    /// `networkSiteId`: String
    network_site_id "networkSiteId": String,
    /// `reverseNumberLookupOptions`: Collection(String)
    reverse_number_lookup_options "reverseNumberLookupOptions": Vec<String>,
    /// `telephoneNumber`: String, not null
    telephone_number "telephoneNumber" "r": String,
}
