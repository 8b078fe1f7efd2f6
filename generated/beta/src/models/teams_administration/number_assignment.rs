// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamsAdministration.numberAssignment`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`NumberAssignmentCollection`], for example
/// `graph.admin().teams().telephone_number_management().number_assignments()`.
///
/// Operations: `assign_number`, `unassign_number`, `update_number`.
///
/// [`NumberAssignmentCollection`]: crate::requests::teams_administration::number_assignment::NumberAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamsadministration-numberassignment?view=graph-rest-beta
pub struct NumberAssignment {
    /// `activationState`. Never null.
    pub activation_state: mg::Field<mg::Open<super::ActivationState>>,
    /// `assignmentCategory`.
    pub assignment_category: mg::Field<mg::Open<super::AssignmentCategory>>,
    /// `assignmentStatus`.
    pub assignment_status: mg::Field<mg::Open<super::AssignmentStatus>>,
    /// `assignmentTargetId`.
    pub assignment_target_id: mg::Field<String>,
    /// `capabilities`.
    pub capabilities: mg::Field<Vec<mg::Open<super::NumberCapability>>>,
    /// `city`.
    pub city: mg::Field<String>,
    /// `civicAddressId`.
    pub civic_address_id: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isoCountryCode`.
    pub iso_country_code: mg::Field<String>,
    /// `locationId`.
    pub location_id: mg::Field<String>,
    /// `networkSiteId`.
    pub network_site_id: mg::Field<String>,
    /// `numberSource`.
    pub number_source: mg::Field<mg::Open<super::NumberSource>>,
    /// `numberType`. Never null.
    pub number_type: mg::Field<mg::Open<super::NumberType>>,
    /// `operatorId`. Never null.
    pub operator_id: mg::Field<String>,
    /// `portInStatus`.
    pub port_in_status: mg::Field<mg::Open<super::PortInStatus>>,
    /// `reverseNumberLookupOptions`.
    pub reverse_number_lookup_options: mg::Field<
        Vec<mg::Open<super::ReverseNumberLookupOption>>,
    >,
    /// `supportedCustomerActions`.
    pub supported_customer_actions: mg::Field<Vec<mg::Open<super::CustomerAction>>>,
    /// `telephoneNumber`. Never null.
    pub telephone_number: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NumberAssignment: "microsoft.graph.teamsAdministration.numberAssignment", entity, base crate::models::Entity;
    activation_state: "activationState" required,
    assignment_category: "assignmentCategory",
    assignment_status: "assignmentStatus",
    assignment_target_id: "assignmentTargetId",
    capabilities: "capabilities" required,
    city: "city",
    civic_address_id: "civicAddressId",
    id: "id" key required,
    iso_country_code: "isoCountryCode",
    location_id: "locationId",
    network_site_id: "networkSiteId",
    number_source: "numberSource",
    number_type: "numberType" required,
    operator_id: "operatorId" required,
    port_in_status: "portInStatus",
    reverse_number_lookup_options: "reverseNumberLookupOptions" required,
    supported_customer_actions: "supportedCustomerActions" required,
    telephone_number: "telephoneNumber" required,
}

mg::derived_from! { NumberAssignment: crate::models::Entity }
