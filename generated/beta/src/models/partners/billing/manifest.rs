// @generated
use crate::mg;

/// Entity type [`microsoft.graph.partners.billing.manifest`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests:
/// [`ManifestCollection`](crate::requests::partners::billing::manifest::ManifestCollection), for
/// example `graph.reports().partners().billing().manifests()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/partners-billing-manifest?view=graph-rest-beta
pub struct Manifest {
    /// `blobCount`. Never null.
    pub blob_count: mg::Field<i32>,
    /// `blobs`.
    pub blobs: mg::Field<Vec<super::Blob>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `dataFormat`. Never null.
    pub data_format: mg::Field<String>,
    /// `eTag`. Never null.
    pub e_tag: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `partitionType`. Never null.
    pub partition_type: mg::Field<String>,
    /// `partnerTenantId`. Never null.
    pub partner_tenant_id: mg::Field<String>,
    /// `rootDirectory`. Never null.
    pub root_directory: mg::Field<String>,
    /// `sasToken`. Never null. Secret: masked in `Debug`.
    pub sas_token: mg::Field<String>,
    /// `schemaVersion`. Never null.
    pub schema_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Manifest: "microsoft.graph.partners.billing.manifest", entity, base crate::models::Entity;
    blob_count: "blobCount" required,
    blobs: "blobs" required,
    created_date_time: "createdDateTime" required,
    data_format: "dataFormat" required,
    e_tag: "eTag" required,
    id: "id" key required,
    partition_type: "partitionType" required,
    partner_tenant_id: "partnerTenantId" required,
    root_directory: "rootDirectory" required,
    sas_token: "sasToken" required secret,
    schema_version: "schemaVersion" required,
}

mg::derived_from! { Manifest: crate::models::Entity }
