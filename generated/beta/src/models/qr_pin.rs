// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.qrPin`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/qrpin?view=graph-rest-beta>
    QrPin "microsoft.graph.qrPin" "entity" : super::Entity;
    /// `code`: String, not null
    code "code" "r": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `forceChangePinNextSignIn`: Boolean
    force_change_pin_next_sign_in "forceChangePinNextSignIn": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `updatedDateTime`: DateTimeOffset
    updated_date_time "updatedDateTime": mg::DateTimeOffset,
}

mg::derived_from! { QrPin: super::Entity }
