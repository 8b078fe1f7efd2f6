// @generated
use crate::{mg, models};

/// One `microsoft.graph.onInteractiveAuthFlowStartListener`, by its URL.
pub type OnInteractiveAuthFlowStartListenerResource = mg::One<
    models::OnInteractiveAuthFlowStartListener,
>;

/// A collection of `microsoft.graph.onInteractiveAuthFlowStartListener`, by its URL.
pub type OnInteractiveAuthFlowStartListenerCollection = mg::Many<
    models::OnInteractiveAuthFlowStartListener,
    OnInteractiveAuthFlowStartListenerResource,
>;
