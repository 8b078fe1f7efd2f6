// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.partners.billing.manifest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/partners-billing-manifest?view=graph-rest-beta>
    Manifest "microsoft.graph.partners.billing.manifest" "entity" : crate::models::Entity;
    /// `blobCount`: Int32, not null
    blob_count "blobCount" "r": i32,
    /// `blobs`: Collection(microsoft.graph.partners.billing.blob), items not null
    blobs "blobs" "r": Vec<super::Blob>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `dataFormat`: String, not null
    data_format "dataFormat" "r": String,
    /// `eTag`: String, not null
    e_tag "eTag" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `partitionType`: String, not null
    partition_type "partitionType" "r": String,
    /// `partnerTenantId`: String, not null
    partner_tenant_id "partnerTenantId" "r": String,
    /// `rootDirectory`: String, not null
    root_directory "rootDirectory" "r": String,
    /// `sasToken`: String, not null, masked in Debug
    sas_token "sasToken" "rs": String,
    /// `schemaVersion`: String, not null
    schema_version "schemaVersion" "r": String,
}

mg::derived_from! { Manifest: crate::models::Entity }
