// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.printTaskDefinition`, by its URL.
    ///
    /// For example `/print/taskDefinitions/{printTaskDefinition-id}`.
    PrintTaskDefinitionResource(mg::One<models::PrintTaskDefinition>)
}

impl PrintTaskDefinitionResource {
    /// `…/tasks`: many `printTask`
    ///
    /// | | application |
    /// |-|-|
    /// | `GET` | **PrintTaskDefinition.ReadWrite.All** |
    /// | `GET …/{id}` | **PrintTaskDefinition.ReadWrite.All** |
    /// | `PATCH …/{id}` | **PrintTaskDefinition.ReadWrite.All** |
    #[inline]
    pub fn tasks(&self) -> requests::print_task::PrintTaskCollection {
        mg::to(self, "tasks")
    }
}

/// A collection of `microsoft.graph.printTaskDefinition`, by its URL.
///
/// For example `/print/taskDefinitions`.
pub type PrintTaskDefinitionCollection = mg::Many<
    models::PrintTaskDefinition,
    PrintTaskDefinitionResource,
>;
