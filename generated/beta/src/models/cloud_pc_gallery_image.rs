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
    offer "offer": String,
    /// `offerDisplayName`: String
    offer_display_name "offerDisplayName": String,
    /// `offerName`: String
    offer_name "offerName": String,
    /// `osVersionNumber`: String
    os_version_number "osVersionNumber": String,
    /// `publisher`: String
    publisher "publisher": String,
    /// `publisherName`: String
    publisher_name "publisherName": String,
    /// `recommendedSku`: String
    recommended_sku "recommendedSku": String,
    /// `sizeInGB`: Int32
    size_in_gb "sizeInGB": i32,
    /// `sku`: String
    sku "sku": String,
    /// `skuDisplayName`: String
    sku_display_name "skuDisplayName": String,
    /// `skuName`: String
    sku_name "skuName": String,
    /// `startDate`: Date
    start_date "startDate": mg::Date,
    /// `status`: cloudPcGalleryImageStatus
    status "status": mg::Open<super::CloudPcGalleryImageStatus>,
}

mg::derived_from! { CloudPcGalleryImage: super::Entity }
