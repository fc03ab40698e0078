/// The look of the HTML pages that commands write.
enum ReportStyle {
    static let css = """
        body { font: 15px/1.45 system-ui, "DejaVu Sans", sans-serif; color: #222; background: #fafaf8; max-width: 900px;
          margin: 2em auto; padding: 0 1em; }
        h1 { font-size: 1.5em; } h2 { font-size: 1.05em; margin: 0 0 .6em; }
        section, details { background: #fff; border: 1px solid #e2e2dc; border-radius: 6px; padding: 1em; margin: 1em 0; }
        .columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(340px, 1fr)); gap: 1em; align-items: start; }
        .columns section { margin: 0; }
        .figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(120px, 1fr)); gap: .8em; }
        .figures b { display: block; font-size: 1.6em; font-variant-numeric: tabular-nums; } .figures span { color: #666; }
        svg { width: 100%; height: auto; font-size: 12px; } svg text { fill: #555; } .grid { stroke: #e8e8e2; }
        .plot { overflow-x: auto; } .plot svg { min-width: 620px; }
        .legend span { margin-right: 1.4em; white-space: nowrap; } .legend i { display: inline-block; width: .8em; height: .8em; margin-right: .4em; }
        .legend { margin: .4em 0 0 56px; color: #555; font-size: .9em; }
        .warning { background: #fff3d6; border: 1px solid #e8cf90; border-radius: 6px; padding: .6em 1em; }
        summary { cursor: pointer; } li { overflow-wrap: anywhere; } .foot { color: #777; font-size: .9em; }
        table { border-collapse: collapse; width: 100%; } td { vertical-align: top; padding: .4em .6em;
          border-top: 1px solid #e8e8e2; } td.mark { color: #a86048; font-size: .85em; } tr.weak td { background: #fff8ea; }
        """
}
