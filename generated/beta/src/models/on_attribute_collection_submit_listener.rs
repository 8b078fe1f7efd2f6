// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onAttributeCollectionSubmitListener`, an open entity type derived from `microsoft.graph.authenticationEventListener`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onattributecollectionsubmitlistener?view=graph-rest-beta>
    OnAttributeCollectionSubmitListener "microsoft.graph.onAttributeCollectionSubmitListener" "entity open" : super::AuthenticationEventListener;
    /// `authenticationEventsFlowId`: String
    authentication_events_flow_id "authenticationEventsFlowId": String,
    /// `conditions`: authenticationConditions
    conditions "conditions": mg::Boxed<super::AuthenticationConditions>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `handler`: onAttributeCollectionSubmitHandler
    handler "handler": mg::Boxed<super::OnAttributeCollectionSubmitHandler>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}

mg::derived_from! { OnAttributeCollectionSubmitListener: super::AuthenticationEventListener, super::Entity }
