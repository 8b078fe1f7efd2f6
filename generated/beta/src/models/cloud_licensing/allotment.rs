// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudLicensing.allotment`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`AllotmentCollection`](crate::requests::cloud_licensing::allotment::AllotmentCollection), for
/// example `graph.admin().cloud_licensing().allotments()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudlicensing-allotment?view=graph-rest-beta
pub struct Allotment {
    /// `allottedUnits`. Never null.
    pub allotted_units: mg::Field<i32>,
    /// `assignableTo`. Never null.
    pub assignable_to: mg::Field<mg::Flags<super::AssigneeTypes>>,
    /// `consumedUnits`. Never null.
    pub consumed_units: mg::Field<i32>,
    /// `externalServiceIdentifier`.
    pub external_service_identifier: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `services`.
    pub services: mg::Field<Vec<super::Service>>,
    /// `skuId`.
    pub sku_id: mg::Field<mg::Guid>,
    /// `skuPartNumber`.
    pub sku_part_number: mg::Field<String>,
    /// `subscriptions`.
    pub subscriptions: mg::Field<Vec<super::Subscription>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Allotment: "microsoft.graph.cloudLicensing.allotment", entity, base crate::models::Entity;
    allotted_units: "allottedUnits" required,
    assignable_to: "assignableTo" required,
    consumed_units: "consumedUnits" required,
    external_service_identifier: "externalServiceIdentifier",
    id: "id" key required,
    services: "services" required,
    sku_id: "skuId",
    sku_part_number: "skuPartNumber",
    subscriptions: "subscriptions" required,
}

mg::derived_from! { Allotment: crate::models::Entity }

impl Allotment {
    /// `assignments`: many [`Assignment`](super::Assignment).
    pub const ASSIGNMENTS: mg::Nav<Allotment, Vec<super::Assignment>> = mg::Nav::new(
        "assignments",
    );
    /// `waitingMembers`: many [`WaitingMember`](super::WaitingMember).
    pub const WAITING_MEMBERS: mg::Nav<Allotment, Vec<super::WaitingMember>> = mg::Nav::new(
        "waitingMembers",
    );
}
