// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.printTaskTrigger`, by its URL.
    ///
    /// For example `/print/printers/{printer-id}/taskTriggers/{printTaskTrigger-id}`.
    PrintTaskTriggerResource(mg::One<models::PrintTaskTrigger>)
}

impl PrintTaskTriggerResource {
    /// `…/definition`: `printTaskDefinition`
    #[inline]
    pub fn definition(
        &self,
    ) -> requests::print_task_definition::PrintTaskDefinitionResource {
        mg::to(self, "definition")
    }
}

/// A collection of `microsoft.graph.printTaskTrigger`, by its URL.
///
/// For example `/print/printers/{printer-id}/taskTriggers`.
pub type PrintTaskTriggerCollection = mg::Many<
    models::PrintTaskTrigger,
    PrintTaskTriggerResource,
>;
