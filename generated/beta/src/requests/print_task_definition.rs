// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrintTaskDefinition`](models::PrintTaskDefinition): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.print().task_definitions().id(id)`.
#[derive(Clone, Debug)]
pub struct PrintTaskDefinitionResource(mg::One<models::PrintTaskDefinition>);

mg::builder! { PrintTaskDefinitionResource: mg::One<models::PrintTaskDefinition> }

impl PrintTaskDefinitionResource {
    /// `…/tasks`: many [`PrintTask`](models::PrintTask).
    ///
    /// Least privileged permission to read: `PrintTaskDefinition.ReadWrite.All` (application).
    #[inline]
    pub fn tasks(&self) -> requests::print_task::PrintTaskCollection {
        mg::navigate(self, "tasks")
    }
}

/// Requests on a collection of [`PrintTaskDefinition`](models::PrintTaskDefinition): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.print().task_definitions()`.
pub type PrintTaskDefinitionCollection = mg::Many<
    models::PrintTaskDefinition,
    PrintTaskDefinitionResource,
>;
