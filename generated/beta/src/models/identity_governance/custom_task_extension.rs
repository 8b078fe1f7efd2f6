// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.identityGovernance.customTaskExtension`, an entity type derived from `microsoft.graph.customCalloutExtension`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/identitygovernance-customtaskextension?view=graph-rest-beta>
    CustomTaskExtension "microsoft.graph.identityGovernance.customTaskExtension" "entity" : crate::models::CustomCalloutExtension;
    /// `authenticationConfiguration`: customExtensionAuthenticationConfiguration
    authentication_configuration "authenticationConfiguration": mg::Boxed<crate::models::CustomExtensionAuthenticationConfiguration>,
    /// `callbackConfiguration`: customExtensionCallbackConfiguration
    callback_configuration "callbackConfiguration": mg::Boxed<crate::models::CustomExtensionCallbackConfiguration>,
    /// `clientConfiguration`: customExtensionClientConfiguration
    client_configuration "clientConfiguration": mg::Boxed<crate::models::CustomExtensionClientConfiguration>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `endpointConfiguration`: customExtensionEndpointConfiguration
    endpoint_configuration "endpointConfiguration": mg::Boxed<crate::models::CustomExtensionEndpointConfiguration>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `replyMode`: microsoft.graph.identityGovernance.customTaskExtensionReplyMode, not null
    reply_mode "replyMode" "r": mg::Open<super::CustomTaskExtensionReplyMode>,
}

mg::derived_from! { CustomTaskExtension: crate::models::CustomCalloutExtension, crate::models::Entity }

impl CustomTaskExtension {
    /// `createdBy`: `user`
    pub const CREATED_BY: mg::Nav<CustomTaskExtension, crate::models::User> = mg::Nav::new(
        "createdBy",
    );
    /// `lastModifiedBy`: `user`
    pub const LAST_MODIFIED_BY: mg::Nav<CustomTaskExtension, crate::models::User> = mg::Nav::new(
        "lastModifiedBy",
    );
}
