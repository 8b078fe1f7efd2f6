// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAdministration.numberAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamsadministration-numberassignment?view=graph-rest-beta>
    NumberAssignment "microsoft.graph.teamsAdministration.numberAssignment" "entity" : crate::models::Entity;
    /// `activationState`: microsoft.graph.teamsAdministration.activationState, not null
    activation_state "activationState" "r": mg::Open<super::ActivationState>,
    /// `assignmentCategory`: microsoft.graph.teamsAdministration.assignmentCategory
    assignment_category "assignmentCategory": mg::Open<super::AssignmentCategory>,
    /// `assignmentStatus`: microsoft.graph.teamsAdministration.assignmentStatus
    assignment_status "assignmentStatus": mg::Open<super::AssignmentStatus>,
    /// `assignmentTargetId`: String
    assignment_target_id "assignmentTargetId": String,
    /// `capabilities`: Collection(microsoft.graph.teamsAdministration.numberCapability), items not null
    capabilities "capabilities" "r": Vec<mg::Open<super::NumberCapability>>,
    /// `city`: String
    city "city": String,
    /// `civicAddressId`: String
    civic_address_id "civicAddressId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isoCountryCode`: String
    iso_country_code "isoCountryCode": String,
    /// `locationId`: String
    location_id "locationId": String,
    /// `networkSiteId`: String
    network_site_id "networkSiteId": String,
    /// `numberSource`: microsoft.graph.teamsAdministration.numberSource
    number_source "numberSource": mg::Open<super::NumberSource>,
    /// `numberType`: microsoft.graph.teamsAdministration.numberType, not null
    number_type "numberType" "r": mg::Open<super::NumberType>,
    /// `operatorId`: String, not null
    operator_id "operatorId" "r": String,
    /// `portInStatus`: microsoft.graph.teamsAdministration.portInStatus
    port_in_status "portInStatus": mg::Open<super::PortInStatus>,
    /// `reverseNumberLookupOptions`: Collection(microsoft.graph.teamsAdministration.reverseNumberLookupOption), items not null
    reverse_number_lookup_options "reverseNumberLookupOptions" "r": Vec<mg::Open<super::ReverseNumberLookupOption>>,
    /// `supportedCustomerActions`: Collection(microsoft.graph.teamsAdministration.customerAction), items not null
    supported_customer_actions "supportedCustomerActions" "r": Vec<mg::Open<super::CustomerAction>>,
    /// `telephoneNumber`: String, not null
    telephone_number "telephoneNumber" "r": String,
}

mg::derived_from! { NumberAssignment: crate::models::Entity }
