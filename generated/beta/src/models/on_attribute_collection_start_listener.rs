// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onAttributeCollectionStartListener`, an open entity type derived from `microsoft.graph.authenticationEventListener`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onattributecollectionstartlistener?view=graph-rest-beta>
    OnAttributeCollectionStartListener "microsoft.graph.onAttributeCollectionStartListener" "entity open" : super::AuthenticationEventListener;
    /// `authenticationEventsFlowId`: String
    authentication_events_flow_id "authenticationEventsFlowId": String,
    /// `conditions`: authenticationConditions
    conditions "conditions": mg::Boxed<super::AuthenticationConditions>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `handler`: onAttributeCollectionStartHandler
    handler "handler": mg::Boxed<super::OnAttributeCollectionStartHandler>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `priority`: Int32, not null
    priority "priority" "r": i32,
}

mg::derived_from! { OnAttributeCollectionStartListener: super::AuthenticationEventListener, super::Entity }
