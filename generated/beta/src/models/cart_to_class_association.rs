// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cartToClassAssociation`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CartToClassAssociationCollection`], for example
/// `graph.device_management().cart_to_class_associations()`.
///
/// [`CartToClassAssociationCollection`]: crate::requests::cart_to_class_association::CartToClassAssociationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/carttoclassassociation?view=graph-rest-beta
pub struct CartToClassAssociation {
    /// `classroomIds`.
    pub classroom_ids: mg::Field<Vec<String>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `deviceCartIds`.
    pub device_cart_ids: mg::Field<Vec<String>>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `version`. Never null.
    pub version: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CartToClassAssociation: "microsoft.graph.cartToClassAssociation", entity, base super::Entity;
    classroom_ids: "classroomIds",
    created_date_time: "createdDateTime" required,
    description: "description",
    device_cart_ids: "deviceCartIds",
    display_name: "displayName",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime" required,
    version: "version" required,
}

mg::derived_from! { CartToClassAssociation: super::Entity }
