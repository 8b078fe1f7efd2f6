// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onAttributeCollectionListener`, an open entity type derived from `microsoft.graph.authenticationEventListener`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onattributecollectionlistener?view=graph-rest-beta>
    OnAttributeCollectionListener "microsoft.graph.onAttributeCollectionListener" "entity open" : super::AuthenticationEventListener;
    /// `authenticationEventsFlowId`: String
    authentication_events_flow_id "authenticationEventsFlowId": String,
    /// `conditions`: authenticationConditions
    conditions "conditions": mg::Boxed<super::AuthenticationConditions>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `handler`: onAttributeCollectionHandler
    handler "handler": mg::Boxed<super::OnAttributeCollectionHandler>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}

mg::derived_from! { OnAttributeCollectionListener: super::AuthenticationEventListener, super::Entity }
