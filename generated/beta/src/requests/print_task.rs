// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.printTask`, by its URL.
    ///
    /// For example `/print/taskDefinitions/{printTaskDefinition-id}/tasks/{printTask-id}`.
    PrintTaskResource(mg::One<models::PrintTask>)
}

impl PrintTaskResource {
    /// `…/definition`: `printTaskDefinition`
    #[inline]
    pub fn definition(
        &self,
    ) -> requests::print_task_definition::PrintTaskDefinitionResource {
        mg::to(self, "definition")
    }

    /// `…/trigger`: `printTaskTrigger`
    #[inline]
    pub fn trigger(&self) -> requests::print_task_trigger::PrintTaskTriggerResource {
        mg::to(self, "trigger")
    }
}

/// A collection of `microsoft.graph.printTask`, by its URL.
///
/// For example `/print/taskDefinitions/{printTaskDefinition-id}/tasks`.
pub type PrintTaskCollection = mg::Many<models::PrintTask, PrintTaskResource>;
