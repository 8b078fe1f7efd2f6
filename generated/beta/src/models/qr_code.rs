// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.qrCode`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/qrcode?view=graph-rest-beta>
    QrCode "microsoft.graph.qrCode" "entity" : super::Entity;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `expireDateTime`: DateTimeOffset
    expire_date_time "expireDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `image`: qrCodeImageDetails
    image "image": mg::Boxed<super::QrCodeImageDetails>,
    /// `lastUsedDateTime`: DateTimeOffset
    last_used_date_time "lastUsedDateTime": mg::DateTimeOffset,
    /// `startDateTime`: DateTimeOffset
    start_date_time "startDateTime": mg::DateTimeOffset,
}

mg::derived_from! { QrCode: super::Entity }
