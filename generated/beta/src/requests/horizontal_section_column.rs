// @generated
use crate::{mg, models, requests};

/// Requests on one [`HorizontalSectionColumn`](models::HorizontalSectionColumn): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .sites()
///     .id(id)
///     .page_templates()
///     .id(id)
///     .canvas_layout()
///     .horizontal_sections()
///     .id(id)
///     .columns()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct HorizontalSectionColumnResource(mg::One<models::HorizontalSectionColumn>);

mg::builder! { HorizontalSectionColumnResource: mg::One<models::HorizontalSectionColumn> }

impl HorizontalSectionColumnResource {
    /// `…/webparts`: many [`WebPart`](models::WebPart).
    ///
    /// Least privileged permission to read: `Sites.Read.All` (delegated, application).
    #[inline]
    pub fn webparts(&self) -> requests::web_part::WebPartCollection {
        mg::navigate(self, "webparts")
    }
}

/// Requests on a collection of [`HorizontalSectionColumn`](models::HorizontalSectionColumn):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .sites()
///     .id(id)
///     .page_templates()
///     .id(id)
///     .canvas_layout()
///     .horizontal_sections()
///     .id(id)
///     .columns()
/// ```
pub type HorizontalSectionColumnCollection = mg::Many<
    models::HorizontalSectionColumn,
    HorizontalSectionColumnResource,
>;
