// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcGalleryImage`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcGalleryImageCollection`], for example
/// `graph.device_management().virtual_endpoint().gallery_images()`.
///
/// [`CloudPcGalleryImageCollection`]: crate::requests::cloud_pc_gallery_image::CloudPcGalleryImageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcgalleryimage?view=graph-rest-beta
pub struct CloudPcGalleryImage {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `endDate`.
    pub end_date: mg::Field<mg::Date>,
    /// `expirationDate`.
    pub expiration_date: mg::Field<mg::Date>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `offer`.
    #[deprecated(
        note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/offer)"
    )]
    pub offer: mg::Field<String>,
    /// `offerDisplayName`.
    #[deprecated(
        note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/offerDisplayName)"
    )]
    pub offer_display_name: mg::Field<String>,
    /// `offerName`.
    pub offer_name: mg::Field<String>,
    /// `osVersionNumber`.
    pub os_version_number: mg::Field<String>,
    /// `publisher`.
    #[deprecated(
        note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/publisher)"
    )]
    pub publisher: mg::Field<String>,
    /// `publisherName`.
    pub publisher_name: mg::Field<String>,
    /// `recommendedSku`.
    #[deprecated(
        note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/recommendedSku)"
    )]
    pub recommended_sku: mg::Field<String>,
    /// `sizeInGB`.
    pub size_in_gb: mg::Field<i32>,
    /// `sku`.
    #[deprecated(
        note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/sku)"
    )]
    pub sku: mg::Field<String>,
    /// `skuDisplayName`.
    #[deprecated(
        note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/skuDisplayName)"
    )]
    pub sku_display_name: mg::Field<String>,
    /// `skuName`.
    pub sku_name: mg::Field<String>,
    /// `startDate`.
    pub start_date: mg::Field<mg::Date>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::CloudPcGalleryImageStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcGalleryImage: "microsoft.graph.cloudPcGalleryImage", entity, base super::Entity;
    display_name: "displayName",
    end_date: "endDate",
    expiration_date: "expirationDate",
    id: "id" key required,
    offer: "offer" deprecated,
    offer_display_name: "offerDisplayName" deprecated,
    offer_name: "offerName",
    os_version_number: "osVersionNumber",
    publisher: "publisher" deprecated,
    publisher_name: "publisherName",
    recommended_sku: "recommendedSku" deprecated,
    size_in_gb: "sizeInGB",
    sku: "sku" deprecated,
    sku_display_name: "skuDisplayName" deprecated,
    sku_name: "skuName",
    start_date: "startDate",
    status: "status",
}

mg::derived_from! { CloudPcGalleryImage: super::Entity }
