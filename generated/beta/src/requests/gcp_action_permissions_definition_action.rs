// @generated
use crate::{mg, models};

/// A property of type `microsoft.graph.gcpActionPermissionsDefinitionAction`, by its URL.
pub type GcpActionPermissionsDefinitionActionResource = mg::One<
    models::GcpActionPermissionsDefinitionAction,
>;
