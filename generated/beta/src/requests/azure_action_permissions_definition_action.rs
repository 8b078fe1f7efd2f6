// @generated
use crate::{mg, models};

/// A property of type `microsoft.graph.azureActionPermissionsDefinitionAction`, by its URL.
pub type AzureActionPermissionsDefinitionActionResource = mg::One<
    models::AzureActionPermissionsDefinitionAction,
>;
