// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.microsoftStoreForBusinessContainedApp`, an entity type derived from `microsoft.graph.mobileContainedApp`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/microsoftstoreforbusinesscontainedapp?view=graph-rest-beta>
    MicrosoftStoreForBusinessContainedApp "microsoft.graph.microsoftStoreForBusinessContainedApp" "entity" : super::MobileContainedApp;
    /// `appUserModelId`: String
    app_user_model_id "appUserModelId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { MicrosoftStoreForBusinessContainedApp: super::MobileContainedApp, super::Entity }
