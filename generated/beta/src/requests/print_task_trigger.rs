// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrintTaskTrigger`](models::PrintTaskTrigger): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.print().printers().id(id).task_triggers().id(id)`.
#[derive(Clone, Debug)]
pub struct PrintTaskTriggerResource(mg::One<models::PrintTaskTrigger>);

mg::builder! { PrintTaskTriggerResource: mg::One<models::PrintTaskTrigger> }

impl PrintTaskTriggerResource {
    /// `…/definition`: [`PrintTaskDefinition`](models::PrintTaskDefinition).
    #[inline]
    pub fn definition(
        &self,
    ) -> requests::print_task_definition::PrintTaskDefinitionResource {
        mg::navigate(self, "definition")
    }
}

/// Requests on a collection of [`PrintTaskTrigger`](models::PrintTaskTrigger): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.print().printers().id(id).task_triggers()`.
pub type PrintTaskTriggerCollection = mg::Many<
    models::PrintTaskTrigger,
    PrintTaskTriggerResource,
>;
