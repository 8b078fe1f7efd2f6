// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAdministration.telephoneNumberManagementRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamsadministration-telephonenumbermanagementroot?view=graph-rest-beta>
    TelephoneNumberManagementRoot "microsoft.graph.teamsAdministration.telephoneNumberManagementRoot" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TelephoneNumberManagementRoot: crate::models::Entity }

impl TelephoneNumberManagementRoot {
    /// `numberAssignments`: many `microsoft.graph.teamsAdministration.numberAssignment`, contained
    pub const NUMBER_ASSIGNMENTS: mg::Nav<
        TelephoneNumberManagementRoot,
        Vec<super::NumberAssignment>,
    > = mg::Nav::new("numberAssignments");
    /// `operations`: many `microsoft.graph.teamsAdministration.telephoneNumberLongRunningOperation`, contained
    pub const OPERATIONS: mg::Nav<
        TelephoneNumberManagementRoot,
        Vec<super::TelephoneNumberLongRunningOperation>,
    > = mg::Nav::new("operations");
}
