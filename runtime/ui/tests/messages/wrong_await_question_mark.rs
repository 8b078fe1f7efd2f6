// `?` on a request instead of on its outcome.

async fn name(graph: &msgraph_ui_tests::Graph) -> msgraph_core::Result<Option<String>> {
    let me = graph.me().get()?;
    Ok(me.display_name.into_option())
}

fn main() {
    let _ = name;
}
