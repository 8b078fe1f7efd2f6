// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudLicensing.allotment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudlicensing-allotment?view=graph-rest-beta>
    Allotment "microsoft.graph.cloudLicensing.allotment" "entity" : crate::models::Entity;
    /// `allottedUnits`: Int32, not null
    allotted_units "allottedUnits" "r": i32,
    /// `assignableTo`: microsoft.graph.cloudLicensing.assigneeTypes, not null
    assignable_to "assignableTo" "r": mg::Flags<super::AssigneeTypes>,
    /// `consumedUnits`: Int32, not null
    consumed_units "consumedUnits" "r": i32,
    /// `externalServiceIdentifier`: String
    external_service_identifier "externalServiceIdentifier": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `services`: Collection(microsoft.graph.cloudLicensing.service), items not null
    services "services" "r": Vec<super::Service>,
    /// `skuId`: Guid
    sku_id "skuId": mg::Guid,
    /// `skuPartNumber`: String
    sku_part_number "skuPartNumber": String,
    /// `subscriptions`: Collection(microsoft.graph.cloudLicensing.subscription), items not null
    subscriptions "subscriptions" "r": Vec<super::Subscription>,
}

mg::derived_from! { Allotment: crate::models::Entity }

impl Allotment {
    /// `assignments`: many `microsoft.graph.cloudLicensing.assignment`
    pub const ASSIGNMENTS: mg::Nav<Allotment, Vec<super::Assignment>> = mg::Nav::new(
        "assignments",
    );
    /// `waitingMembers`: many `microsoft.graph.cloudLicensing.waitingMember`
    pub const WAITING_MEMBERS: mg::Nav<Allotment, Vec<super::WaitingMember>> = mg::Nav::new(
        "waitingMembers",
    );
}
