// @generated
use crate::{mg, models};

/// Requests on one [`WorkbookFilter`](models::WorkbookFilter): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.drive().root().workbook().tables().id(id).columns().id(id).filter()`.
#[derive(Clone, Debug)]
pub struct WorkbookFilterResource(mg::One<models::WorkbookFilter>);

mg::builder! { WorkbookFilterResource: mg::One<models::WorkbookFilter> }

impl WorkbookFilterResource {
    /// `POST …/apply`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn apply(&self, parameters: Apply) -> mg::Request<()> {
        self.raw().action_with("apply", &parameters)
    }

    /// `POST …/applyBottomItemsFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_bottom_items_filter(
        &self,
        parameters: ApplyBottomItemsFilter,
    ) -> mg::Request<()> {
        self.raw().action_with("applyBottomItemsFilter", &parameters)
    }

    /// `POST …/applyBottomPercentFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_bottom_percent_filter(
        &self,
        parameters: ApplyBottomPercentFilter,
    ) -> mg::Request<()> {
        self.raw().action_with("applyBottomPercentFilter", &parameters)
    }

    /// `POST …/applyCellColorFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_cell_color_filter(
        &self,
        parameters: ApplyCellColorFilter,
    ) -> mg::Request<()> {
        self.raw().action_with("applyCellColorFilter", &parameters)
    }

    /// `POST …/applyCustomFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_custom_filter(&self, parameters: ApplyCustomFilter) -> mg::Request<()> {
        self.raw().action_with("applyCustomFilter", &parameters)
    }

    /// `POST …/applyDynamicFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_dynamic_filter(
        &self,
        parameters: ApplyDynamicFilter,
    ) -> mg::Request<()> {
        self.raw().action_with("applyDynamicFilter", &parameters)
    }

    /// `POST …/applyFontColorFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_font_color_filter(
        &self,
        parameters: ApplyFontColorFilter,
    ) -> mg::Request<()> {
        self.raw().action_with("applyFontColorFilter", &parameters)
    }

    /// `POST …/applyIconFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_icon_filter(&self, parameters: ApplyIconFilter) -> mg::Request<()> {
        self.raw().action_with("applyIconFilter", &parameters)
    }

    /// `POST …/applyTopItemsFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_top_items_filter(
        &self,
        parameters: ApplyTopItemsFilter,
    ) -> mg::Request<()> {
        self.raw().action_with("applyTopItemsFilter", &parameters)
    }

    /// `POST …/applyTopPercentFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_top_percent_filter(
        &self,
        parameters: ApplyTopPercentFilter,
    ) -> mg::Request<()> {
        self.raw().action_with("applyTopPercentFilter", &parameters)
    }

    /// `POST …/applyValuesFilter`.
    ///
    /// Returns no body.
    #[inline]
    pub fn apply_values_filter(&self, parameters: ApplyValuesFilter) -> mg::Request<()> {
        self.raw().action_with("applyValuesFilter", &parameters)
    }

    /// `POST …/clear`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn clear(&self) -> mg::Request<()> {
        self.raw().action("clear")
    }
}

/// Parameters of [`WorkbookFilterResource::apply`].
pub struct Apply {
    /// `criteria`.
    pub criteria: mg::Field<mg::Boxed<models::WorkbookFilterCriteria>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Apply: "microsoft.graph.apply", parameters;
    criteria: "criteria",
}

/// Parameters of [`WorkbookFilterResource::apply_bottom_items_filter`].
pub struct ApplyBottomItemsFilter {
    /// `count`. Required.
    pub count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyBottomItemsFilter: "microsoft.graph.applyBottomItemsFilter", parameters;
    count: "count" required,
}

/// Parameters of [`WorkbookFilterResource::apply_bottom_percent_filter`].
pub struct ApplyBottomPercentFilter {
    /// `percent`. Required.
    pub percent: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyBottomPercentFilter: "microsoft.graph.applyBottomPercentFilter", parameters;
    percent: "percent" required,
}

/// Parameters of [`WorkbookFilterResource::apply_cell_color_filter`].
pub struct ApplyCellColorFilter {
    /// `color`.
    pub color: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyCellColorFilter: "microsoft.graph.applyCellColorFilter", parameters;
    color: "color",
}

/// Parameters of [`WorkbookFilterResource::apply_custom_filter`].
pub struct ApplyCustomFilter {
    /// `criteria1`.
    pub criteria1: mg::Field<String>,
    /// `criteria2`.
    pub criteria2: mg::Field<String>,
    /// `oper`. Required.
    pub oper: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyCustomFilter: "microsoft.graph.applyCustomFilter", parameters;
    criteria1: "criteria1",
    criteria2: "criteria2",
    oper: "oper" required,
}

/// Parameters of [`WorkbookFilterResource::apply_dynamic_filter`].
pub struct ApplyDynamicFilter {
    /// `criteria`. Required.
    pub criteria: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyDynamicFilter: "microsoft.graph.applyDynamicFilter", parameters;
    criteria: "criteria" required,
}

/// Parameters of [`WorkbookFilterResource::apply_font_color_filter`].
pub struct ApplyFontColorFilter {
    /// `color`.
    pub color: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyFontColorFilter: "microsoft.graph.applyFontColorFilter", parameters;
    color: "color",
}

/// Parameters of [`WorkbookFilterResource::apply_icon_filter`].
pub struct ApplyIconFilter {
    /// `icon`.
    pub icon: mg::Field<mg::Boxed<models::WorkbookIcon>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyIconFilter: "microsoft.graph.applyIconFilter", parameters;
    icon: "icon",
}

/// Parameters of [`WorkbookFilterResource::apply_top_items_filter`].
pub struct ApplyTopItemsFilter {
    /// `count`. Required.
    pub count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyTopItemsFilter: "microsoft.graph.applyTopItemsFilter", parameters;
    count: "count" required,
}

/// Parameters of [`WorkbookFilterResource::apply_top_percent_filter`].
pub struct ApplyTopPercentFilter {
    /// `percent`. Required.
    pub percent: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyTopPercentFilter: "microsoft.graph.applyTopPercentFilter", parameters;
    percent: "percent" required,
}

/// Parameters of [`WorkbookFilterResource::apply_values_filter`].
pub struct ApplyValuesFilter {
    /// `values`.
    pub values: mg::Field<mg::Json>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplyValuesFilter: "microsoft.graph.applyValuesFilter", parameters;
    values: "values",
}
