// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcGalleryImage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcgalleryimage?view=graph-rest-beta>
    CloudPcGalleryImage "microsoft.graph.cloudPcGalleryImage" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `endDate`: Date
    end_date "endDate": mg::Date,
    /// `expirationDate`: Date
    expiration_date "expirationDate": mg::Date,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `offer`: String
    #[deprecated(note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/offer)")]
    offer "offer" "d": String,
    /// `offerDisplayName`: String
    #[deprecated(note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/offerDisplayName)")]
    offer_display_name "offerDisplayName" "d": String,
    /// `offerName`: String
    offer_name "offerName": String,
    /// `osVersionNumber`: String
    os_version_number "osVersionNumber": String,
    /// `publisher`: String
    #[deprecated(note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/publisher)")]
    publisher "publisher" "d": String,
    /// `publisherName`: String
    publisher_name "publisherName": String,
    /// `recommendedSku`: String
    #[deprecated(note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/recommendedSku)")]
    recommended_sku "recommendedSku" "d": String,
    /// `sizeInGB`: Int32
    size_in_gb "sizeInGB": i32,
    /// `sku`: String
    #[deprecated(note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/sku)")]
    sku "sku" "d": String,
    /// `skuDisplayName`: String
    #[deprecated(note = "deprecated since 2023-10-11, to be removed on 2024-01-31 (revision 2023-10/skuDisplayName)")]
    sku_display_name "skuDisplayName" "d": String,
    /// `skuName`: String
    sku_name "skuName": String,
    /// `startDate`: Date
    start_date "startDate": mg::Date,
    /// `status`: cloudPcGalleryImageStatus
    status "status": mg::Open<super::CloudPcGalleryImageStatus>,
}

mg::derived_from! { CloudPcGalleryImage: super::Entity }
