// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrintTask`](models::PrintTask): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.print().task_definitions().id(id).tasks().id(id)`.
#[derive(Clone, Debug)]
pub struct PrintTaskResource(mg::One<models::PrintTask>);

mg::builder! { PrintTaskResource: mg::One<models::PrintTask> }

impl PrintTaskResource {
    /// `…/definition`: [`PrintTaskDefinition`](models::PrintTaskDefinition).
    #[inline]
    pub fn definition(
        &self,
    ) -> requests::print_task_definition::PrintTaskDefinitionResource {
        mg::navigate(self, "definition")
    }

    /// `…/trigger`: [`PrintTaskTrigger`](models::PrintTaskTrigger).
    #[inline]
    pub fn trigger(&self) -> requests::print_task_trigger::PrintTaskTriggerResource {
        mg::navigate(self, "trigger")
    }
}

/// Requests on a collection of [`PrintTask`](models::PrintTask): `list`, `create`, `count`, `id`
/// for one of them.
///
/// For example `graph.print().task_definitions().id(id).tasks()`.
pub type PrintTaskCollection = mg::Many<models::PrintTask, PrintTaskResource>;
