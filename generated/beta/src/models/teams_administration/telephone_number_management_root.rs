// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamsAdministration.telephoneNumberManagementRoot`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`TelephoneNumberManagementRootResource`], for example
/// `graph.admin().teams().telephone_number_management()`.
///
/// [`TelephoneNumberManagementRootResource`]: crate::requests::teams_administration::telephone_number_management_root::TelephoneNumberManagementRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamsadministration-telephonenumbermanagementroot?view=graph-rest-beta
pub struct TelephoneNumberManagementRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TelephoneNumberManagementRoot: "microsoft.graph.teamsAdministration.telephoneNumberManagementRoot", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { TelephoneNumberManagementRoot: crate::models::Entity }

impl TelephoneNumberManagementRoot {
    /// `numberAssignments`: many [`NumberAssignment`](super::NumberAssignment).
    pub const NUMBER_ASSIGNMENTS: mg::Nav<
        TelephoneNumberManagementRoot,
        Vec<super::NumberAssignment>,
    > = mg::Nav::new("numberAssignments");
    /// `operations`: many
    /// [`TelephoneNumberLongRunningOperation`](super::TelephoneNumberLongRunningOperation).
    pub const OPERATIONS: mg::Nav<
        TelephoneNumberManagementRoot,
        Vec<super::TelephoneNumberLongRunningOperation>,
    > = mg::Nav::new("operations");
}
