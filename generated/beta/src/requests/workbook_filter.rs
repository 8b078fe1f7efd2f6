// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.workbookFilter`, by its URL.
    ///
    /// For example `/drive/root/workbook/tables/{workbookTable-id}/columns/{workbookTableColumn-id}/filter`.
    WorkbookFilterResource(mg::One<models::WorkbookFilter>)
}

impl WorkbookFilterResource {
    /// `POST …/apply`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn apply(&self, parameters: Apply) -> mg::Request<()> {
        mg::Path::action_with(self, "apply", &parameters)
    }

    /// `POST …/applyBottomItemsFilter`
    #[inline]
    pub fn apply_bottom_items_filter(
        &self,
        parameters: ApplyBottomItemsFilter,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "applyBottomItemsFilter", &parameters)
    }

    /// `POST …/applyBottomPercentFilter`
    #[inline]
    pub fn apply_bottom_percent_filter(
        &self,
        parameters: ApplyBottomPercentFilter,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "applyBottomPercentFilter", &parameters)
    }

    /// `POST …/applyCellColorFilter`
    #[inline]
    pub fn apply_cell_color_filter(
        &self,
        parameters: ApplyCellColorFilter,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "applyCellColorFilter", &parameters)
    }

    /// `POST …/applyCustomFilter`
    #[inline]
    pub fn apply_custom_filter(&self, parameters: ApplyCustomFilter) -> mg::Request<()> {
        mg::Path::action_with(self, "applyCustomFilter", &parameters)
    }

    /// `POST …/applyDynamicFilter`
    #[inline]
    pub fn apply_dynamic_filter(
        &self,
        parameters: ApplyDynamicFilter,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "applyDynamicFilter", &parameters)
    }

    /// `POST …/applyFontColorFilter`
    #[inline]
    pub fn apply_font_color_filter(
        &self,
        parameters: ApplyFontColorFilter,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "applyFontColorFilter", &parameters)
    }

    /// `POST …/applyIconFilter`
    #[inline]
    pub fn apply_icon_filter(&self, parameters: ApplyIconFilter) -> mg::Request<()> {
        mg::Path::action_with(self, "applyIconFilter", &parameters)
    }

    /// `POST …/applyTopItemsFilter`
    #[inline]
    pub fn apply_top_items_filter(
        &self,
        parameters: ApplyTopItemsFilter,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "applyTopItemsFilter", &parameters)
    }

    /// `POST …/applyTopPercentFilter`
    #[inline]
    pub fn apply_top_percent_filter(
        &self,
        parameters: ApplyTopPercentFilter,
    ) -> mg::Request<()> {
        mg::Path::action_with(self, "applyTopPercentFilter", &parameters)
    }

    /// `POST …/applyValuesFilter`
    #[inline]
    pub fn apply_values_filter(&self, parameters: ApplyValuesFilter) -> mg::Request<()> {
        mg::Path::action_with(self, "applyValuesFilter", &parameters)
    }

    /// `POST …/clear`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn clear(&self) -> mg::Request<()> {
        mg::Path::action(self, "clear")
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.apply`.
    Apply "microsoft.graph.apply" "parameters";
    /// `criteria`: workbookFilterCriteria
    criteria "criteria": mg::Boxed<models::WorkbookFilterCriteria>,
}

mg::record! {
    /// Parameters of `microsoft.graph.applyBottomItemsFilter`.
    ApplyBottomItemsFilter "microsoft.graph.applyBottomItemsFilter" "parameters";
    /// `count`: Int32, not null
    count "count" "r": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.applyBottomPercentFilter`.
    ApplyBottomPercentFilter "microsoft.graph.applyBottomPercentFilter" "parameters";
    /// `percent`: Int32, not null
    percent "percent" "r": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.applyCellColorFilter`.
    ApplyCellColorFilter "microsoft.graph.applyCellColorFilter" "parameters";
    /// `color`: String
    color "color": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.applyCustomFilter`.
    ApplyCustomFilter "microsoft.graph.applyCustomFilter" "parameters";
    /// `criteria1`: String
    criteria1 "criteria1": String,
    /// `criteria2`: String
    criteria2 "criteria2": String,
    /// `oper`: String, not null
    oper "oper" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.applyDynamicFilter`.
    ApplyDynamicFilter "microsoft.graph.applyDynamicFilter" "parameters";
    /// `criteria`: String, not null
    criteria "criteria" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.applyFontColorFilter`.
    ApplyFontColorFilter "microsoft.graph.applyFontColorFilter" "parameters";
    /// `color`: String
    color "color": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.applyIconFilter`.
    ApplyIconFilter "microsoft.graph.applyIconFilter" "parameters";
    /// `icon`: workbookIcon
    icon "icon": mg::Boxed<models::WorkbookIcon>,
}

mg::record! {
    /// Parameters of `microsoft.graph.applyTopItemsFilter`.
    ApplyTopItemsFilter "microsoft.graph.applyTopItemsFilter" "parameters";
    /// `count`: Int32, not null
    count "count" "r": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.applyTopPercentFilter`.
    ApplyTopPercentFilter "microsoft.graph.applyTopPercentFilter" "parameters";
    /// `percent`: Int32, not null
    percent "percent" "r": i32,
}

mg::record! {
    /// Parameters of `microsoft.graph.applyValuesFilter`.
    ApplyValuesFilter "microsoft.graph.applyValuesFilter" "parameters";
    /// `values`: Json
    values "values": mg::Json,
}
